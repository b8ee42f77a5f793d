package org.ninefold.access.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "/,true",
                "/segment/matrix.xhtml?run=1&view=table,true",
                "/a%2Fb,true",
                "null,false",
                "'',false",
                "//evil.example,false",
                "/\\evil.example,false",
                "\\/evil.example,false",
                "https://evil.example,false",
                "https:evil.example,false",
                "javascript:alert(1),false",
                "segment/matrix.xhtml,false",
                "'/x\r\nSet-Cookie: a=b',false",
                "'/\t/evil.example',false",
                "'/ /evil.example',false",
                "/x\\..\\evil,false"
            })
    void goesBackToOwnPathsOnly(String path, boolean own) {
        assertEquals(own, Addresses.isOwnPath(path));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // method, Sec-Fetch-Site, Origin, foreign
                "GET, cross-site, https://evil.example, false",
                "POST, same-origin, http://crm.example, false",
                "POST, none, -, false",
                "POST, cross-site, http://crm.example, true",
                "POST, same-site, http://crm.example, true",
                "POST, -, http://crm.example, false",
                "POST, -, https://CRM.example, false",
                "POST, -, https://evil.example, true",
                "POST, -, http://crm.example.evil.example, true",
                "POST, -, null, true",
                "POST, -, -, false",
                "DELETE, -, https://evil.example, true"
            })
    @DisplayName("R8 A form of another site does nothing in a user's name")
    void tellsFormsOfOtherSites(String method, String site, String origin, boolean foreign) {
        Map<String, String> headers = new java.util.HashMap<>(Map.of("Host", "crm.example"));
        headers.put("Sec-Fetch-Site", site);
        headers.put("Origin", origin);
        assertEquals(foreign, Addresses.isForeignPost(request(method, headers)));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "http://crm.example/segment/matrix.xhtml?run=1, /segment/matrix.xhtml?run=1",
                "http://evil.example/segment/matrix.xhtml, /",
                "http://crm.example@evil.example/x, /",
                "http://crm.example//evil.example, /",
                "not an address, /",
                "-, /"
            })
    void showsThePageTheUserCameFrom(String referer, String to) {
        Map<String, String> headers = new java.util.HashMap<>(Map.of("Host", "crm.example"));
        headers.put("Referer", referer);
        assertEquals(to, Addresses.cameFrom(request("POST", headers)));
    }

    private static HttpServletRequest request(String method, Map<String, String> headers) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                AddressesTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, called, arguments) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getHeader" -> headers.get((String) arguments[0]);
                    case "getContextPath" -> "";
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }
}
