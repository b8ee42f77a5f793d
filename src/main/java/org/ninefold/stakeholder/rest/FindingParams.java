package org.ninefold.stakeholder.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import org.ninefold.platform.rest.Paging;
import org.ninefold.stakeholder.Finding;
import org.ninefold.stakeholder.FindingQuery;

/** The filters of the list of findings. */
public class FindingParams extends Paging {

    @QueryParam("finding")
    String finding;

    @QueryParam("cell")
    String cell;

    FindingQuery query() {
        FindingQuery query = new FindingQuery(constant(Finding.class, finding), cell);
        if (query.cell() != null && !query.cell().matches("[ABC][123]")) {
            throw new BadRequestException("cell=" + cell);
        }
        return query;
    }
}
