package org.ninefold.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // the connection's address, X-Forwarded-For, the client
                "203.0.113.5, -, 203.0.113.5",
                "203.0.113.5, 192.0.2.1, 203.0.113.5",
                "10.0.0.1, -, 10.0.0.1",
                "10.0.0.1, 192.0.2.1, 192.0.2.1",
                "10.0.0.1, '1.1.1.1, 192.0.2.1', 192.0.2.1",
                "10.0.0.1, '192.0.2.1, 10.0.0.2', 192.0.2.1",
                "10.0.0.1, 2001:db8::7, 2001:db8::7",
                "10.0.0.1, 'x\r\nadmin signed in', 10.0.0.1",
                "10.0.0.1, 10.0.0.2, 10.0.0.1"
            })
    void believesNamedProxiesOnly(String connection, String forwarded, String client) {
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                ClientAddressTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, called, arguments) -> called.getName().equals("getRemoteAddr") ? connection : forwarded);
        assertEquals(client, ClientAddress.of(request, Set.of("10.0.0.1", "10.0.0.2")));
    }
}
