// On the last page of a report: has a puzzle solved beside the page, so that sending in masses costs machines dear.
// Without it everything works too, only less often from one address. Nothing of it is seen.
'use strict';

(() => {
  const form = document.querySelector('form[data-challenge]');
  if (!form || !window.Worker || !(window.crypto && window.crypto.subtle)) return;
  const challenge = JSON.parse(form.dataset.challenge);
  const solver = new Worker(form.dataset.solver);
  let isOver = false;
  let isWaiting = false;

  solver.onmessage = ({ data: solution }) => {
    form.elements.proof.value = btoa(JSON.stringify({ challenge, solution }));
    finish();
  };
  solver.onerror = finish;
  solver.postMessage(challenge.parameters);

  // Whoever presses the button at once waits for the rest of the puzzle, three seconds at most.
  form.addEventListener('submit', (event) => {
    if (isOver) return;
    event.preventDefault();
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(finish, 3000);
  });

  function finish() {
    if (isOver) return;
    isOver = true;
    if (isWaiting) form.submit();
  }
})();
