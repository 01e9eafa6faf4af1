/** A picture as large as it needs to be: nothing is seen better on a screen with more. */
const longestSide = 2000;
/** What is smaller than this, in bytes, goes as it is. */
const smallEnough = 1_000_000;
const quality = 0.85;

async function smaller(file: File): Promise<File | null> {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', quality));
  return blob && blob.size < file.size ? new File([blob], 'photograph.jpg', { type: 'image/jpeg' }) : null;
}

/**
 * Makes a photograph smaller before it is sent, so that it arrives over a weak line, and without what the camera wrote in
 * it. Where the browser cannot, it goes as it is: the service does the same.
 */
export function smallerPictures(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('input[type=file][accept*="image/"]')) {
    input.addEventListener('change', async () => {
      const [file] = input.files ?? [];
      if (!file?.type.startsWith('image/') || file.size < smallEnough) return;
      const made = await smaller(file).catch(() => null);
      // Somebody may have chosen another one meanwhile.
      if (!made || input.files?.[0] !== file) return;
      const chosen = new DataTransfer();
      chosen.items.add(made);
      input.files = chosen.files;
    });
  }
}
