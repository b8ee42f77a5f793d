package org.ninefold.account.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ninefold.platform.rest.Paging;

/** The filter of the rates. */
public class RateParams extends Paging {

    @QueryParam("currency")
    @Parameter(description = "ISO 4217.")
    String currency;
}
