package org.ninefold.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** What an address of a request says: which page, from which site, and whether it is safe to go there. */
final class Addresses {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private Addresses() {}

    /** Only a path of our own: anything a browser could read as another host is not followed. */
    static boolean isOwnPath(String path) {
        return path != null && path.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");
    }

    /**
     * Whether a page of another site sends a form to us in the user's name. Browsers say where a request comes from;
     * what says nothing is no browser, and carries no user's cookie unasked.
     */
    static boolean isForeignPost(HttpServletRequest request) {
        if (SAFE.contains(request.getMethod())) {
            return false;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin != null && !origin.replaceFirst("^https?://", "").equalsIgnoreCase(request.getHeader("Host"));
    }

    /** The page of ours that the request was sent from, with its query; the start page where that is not known. */
    static String cameFrom(HttpServletRequest request) {
        try {
            URI referer = new URI(request.getHeader("Referer") == null ? "" : request.getHeader("Referer"));
            String query = referer.getRawQuery() == null ? "" : "?" + referer.getRawQuery();
            String path = referer.getRawPath() + query;
            boolean own = request.getHeader("Host").equalsIgnoreCase(referer.getRawAuthority());
            return own && isOwnPath(path) ? path : request.getContextPath() + "/";
        } catch (URISyntaxException e) {
            return request.getContextPath() + "/";
        }
    }
}
