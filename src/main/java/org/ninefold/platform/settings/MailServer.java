package org.ninefold.platform.settings;

import java.util.Optional;

/**
 * How mail leaves.
 *
 * @param user empty where the server asks for none
 */
public record MailServer(String host, int port, Security security, String user, String password) {

    /** How the connection is protected. */
    public enum Security {
        NONE(25),
        STARTTLS(587),
        TLS(465);

        private final int port;

        Security(int port) {
            this.port = port;
        }
    }

    static MailServer of(String host, Optional<String> port, Optional<String> security, String user, String password) {
        Security chosen = security.map(Security::valueOf).orElse(Security.STARTTLS);
        return new MailServer(host, port.map(Integer::parseInt).orElse(chosen.port), chosen, user, password);
    }

    /** A password has no place in a log. */
    @Override
    public String toString() {
        return "MailServer[host=" + host + ", port=" + port + ", security=" + security + "]";
    }
}
