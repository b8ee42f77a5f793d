package org.ninefold.account;

import java.util.Locale;
import java.util.Set;

/** An e-mail address with its domain first, in small letters: one range of keys holds all addresses of a company. */
public final class EmailKey {

    /** Domains where anybody has an address: they say nothing of the company. */
    private static final Set<String> FREE = Set.of(
            "gmail.com",
            "googlemail.com",
            "hotmail.com",
            "hotmail.dk",
            "hotmail.se",
            "hotmail.fi",
            "outlook.com",
            "outlook.dk",
            "live.com",
            "live.dk",
            "live.se",
            "live.fi",
            "msn.com",
            "yahoo.com",
            "yahoo.dk",
            "yahoo.se",
            "icloud.com",
            "me.com",
            "mac.com",
            "aol.com",
            "proton.me",
            "protonmail.com",
            "gmx.com",
            "gmx.net",
            "gmx.de",
            "web.de",
            "mail.com",
            "mail.dk",
            "jubii.dk",
            "ofir.dk",
            "tdcadsl.dk",
            "stofanet.dk",
            "telia.com",
            "spray.se",
            "bredband.net",
            "comhem.se",
            "luukku.com",
            "kolumbus.fi",
            "suomi24.fi",
            "elisanet.fi",
            "pp.inet.fi",
            "online.no",
            "yandex.com");

    private EmailKey() {}

    /** Domains that say nothing of a company. */
    public static String[] free() {
        return FREE.toArray(String[]::new);
    }

    /** The key of an address; null for none, and for what is none. */
    public static String of(String email) {
        String address = email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
        int at = address.lastIndexOf('@');
        return at < 1 || at == address.length() - 1 ? null : address.substring(at + 1) + "@" + address.substring(0, at);
    }

    /** What the keys of all addresses of the same company begin with; null where the domain is no company's. */
    static String company(String key) {
        String domain = key == null ? "" : key.substring(0, key.indexOf('@'));
        return domain.isEmpty() || FREE.contains(domain) ? null : domain + "@";
    }
}
