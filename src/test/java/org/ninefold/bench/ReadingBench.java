package org.ninefold.bench;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Eight people look at the matrix and at the first page of the account list, at the use case. */
@ExtendWith(Printed.class)
class ReadingBench {

    @Test
    @DisplayName("R3 matrix and account list")
    void answersWithinATenthOfASecond() throws Exception {
        Company company = Results.measured("matrix and account list", Company::get);
        PlacementBench.mustBePlaced(company);
        try (Session session = company.session();
                UseCases useCases = new UseCases(company.source())) {
            session.settle();
            Eight.look(useCases, "matrix and account list", "reading.csv", Calls.all());
        }
    }
}
