(() => {
  // an offer that nobody took up goes away by itself
  document.addEventListener('DOMContentLoaded', () => {
    document.querySelectorAll('#bin-undo [data-lasts], #finish-undo [data-lasts]').forEach((offer) => {
      setTimeout(() => offer.remove(), Number(offer.dataset.lasts) * 1000);
    });
  });
})();
