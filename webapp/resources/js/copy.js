/* Buttons that copy a text shown once: data-copy names the element, data-copied is what the button says afterwards. */
document.addEventListener('click', async (event) => {
  const button = event.target.closest('[data-copy]');
  if (!button) return;
  const source = document.getElementById(button.dataset.copy);
  const selection = window.getSelection();
  selection.removeAllRanges();
  const range = document.createRange();
  range.selectNodeContents(source);
  selection.addRange(range);
  if (navigator.clipboard) {
    await navigator.clipboard.writeText(source.textContent);
  } else {
    document.execCommand('copy');
  }
  button.textContent = button.dataset.copied;
});
