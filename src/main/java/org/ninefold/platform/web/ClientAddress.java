package org.ninefold.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;

/** Where a request comes from, behind proxies too. */
final class ClientAddress {

    private static final int LONGEST = 60;

    private ClientAddress() {}

    /**
     * The client's network address. {@code X-Forwarded-For} is believed only from a proxy the operator has named, and
     * only its last entry that is not such a proxy: what stands before it anybody could have written.
     */
    static String of(HttpServletRequest request, Set<String> proxies) {
        String address = request.getRemoteAddr();
        String forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded == null || !proxies.contains(address)) {
            return address;
        }
        List<String> hops = List.of(forwarded.split(","));
        for (int i = hops.size() - 1; i >= 0; i--) {
            String hop = hops.get(i).strip();
            if (!proxies.contains(hop)) {
                return hop.length() <= LONGEST && hop.matches("[0-9A-Fa-f.:]+") ? hop : address;
            }
        }
        return address;
    }
}
