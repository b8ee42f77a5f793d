package org.ninefold.platform.rest;

import jakarta.annotation.security.DeclareRoles;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The REST interface, {@code /api}; resources live in the features' {@code .rest} packages. */
@ApplicationPath("api")
@DeclareRoles({"ADMINISTRATOR", "SALES_MANAGER", "ACCOUNT_MANAGER", "READER"})
@OpenAPIDefinition(info = @Info(title = "Ninefold", version = "1"), security = @SecurityRequirement(name = "token"))
@SecurityScheme(securitySchemeName = "token", type = SecuritySchemeType.HTTP, scheme = "bearer")
public class Api extends Application {

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.server.wadl.disableWadl", true,
                // a 412 or 404 without a body would become the server's HTML page
                "jersey.config.server.response.setStatusOverSendError", true);
    }
}
