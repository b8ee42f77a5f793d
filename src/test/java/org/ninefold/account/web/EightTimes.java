package org.ninefold.account.web;

/** More than a second click: a form that is sent eight times at once, as it stands. */
final class EightTimes {

    /** Takes the name of the form, which has a button called save; answers where each sending led. */
    static final String SENT =
            """
            name => {
              const form = document.getElementById(name);
              const body = new URLSearchParams(new FormData(form));
              body.append(name + ':save', '');
              body.append('primefaces.nonce', PrimeFaces.csp.NONCE_VALUE);
              const send = () => fetch(form.action, {method: 'POST', body}).then(answer => answer.url);
              return Promise.all(Array.from({length: 8}, send));
            }
            """;

    private EightTimes() {}
}
