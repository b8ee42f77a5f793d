package org.ninefold.account.web;

/** A form whose page the server has forgotten since. */
final class Expired {

    /** Takes the name of the form. */
    static final String FORM =
            """
            name => {
              document.getElementById(name).querySelector('[name="jakarta.faces.ViewState"]').value = '1:1';
            }
            """;

    private Expired() {}
}
