package org.ninefold.account.rest;

import jakarta.ws.rs.QueryParam;
import org.ninefold.platform.rest.Paging;

/** The filter of the rates. */
public class RateParams extends Paging {

    @QueryParam("currency")
    String currency;
}
