package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ninefold.intake.Sent.bring;
import static org.ninefold.intake.Sent.keep;
import static org.ninefold.intake.Sent.mapping;
import static org.ninefold.intake.Sent.takes;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.testing.Database;

/** Files as people have them: other names, other marks, no header, only some columns. */
class MappingIT {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final byte[] FIVE_COLUMNS = Desk.csv(
            "Mette;Hansen;DANFOSS;mette@danfoss.dk;da",
            "Åse;Ny;Danfoss;Aase.Ny@danfoss.dk;sv",
            "No;One;Unknown;no@one.dk;da",
            "Two;Many;Twin;two@many.dk;da",
            "Bad;Tongue;Danfoss;bad@danfoss.dk;xx",
            "No;Address;Danfoss;;da");

    private static Proposal best(Desk desk, long file) {
        return desk.ask(() -> desk.uploads().get(file)).proposals().get(0);
    }

    @ParameterizedTest
    @EnumSource(Database.Kind.class)
    @DisplayName("A Danish file of an older spreadsheet is read as it is, with words of its own for the columns")
    void detectsHowAFileIsWritten(Database.Kind kind) {
        try (Desk desk = new Desk(kind)) {
            desk.commit("accounts", "account_ref,name,currency", "K1,Danfoss,DKK");
            byte[] file = ("Fakturanr;Kundenr;Fakturadato;Beløb;Bemærkning\r\nF1;K1;31-01-2026;1.234,50;på vej\r\n")
                    .getBytes(WINDOWS);
            long id = keep(desk, "purchases", file);
            Proposal proposal = best(desk, id);
            assertEquals(
                    new Dialect(
                            Encoding.WINDOWS_1252,
                            Separator.SEMICOLON,
                            new Notation(Numbers.COMMA, Dates.DAY_FIRST),
                            true),
                    proposal.mapping().dialect());
            assertEquals(
                    List.of("purchase_ref", "account_ref", "purchased_on", "revenue"),
                    proposal.mapping().columns().stream()
                            .filter(one -> one.column() != null)
                            .map(MappedColumn::column)
                            .toList());
            ImportView run = bring(desk, id, "purchases", proposal.mapping());
            assertEquals(new ImportCounts(1, 0, 0, 0), run.counts());
            assertEquals("1234.5000", desk.database.value("select revenue from ninefold.purchase_line"));
            assertEquals("2026-01-31", desk.database.value("select purchased_on from ninefold.purchase"));
        }
    }

    @ParameterizedTest
    @EnumSource(Database.Kind.class)
    @DisplayName("Filling writes where nothing is, overwriting everywhere, and a column left out nothing")
    void followsARuleForEachColumn(Database.Kind kind) {
        try (Desk desk = new Desk(kind)) {
            desk.commit(
                    "accounts",
                    "account_ref,name,country,currency,customer_since",
                    "K1,Danfoss,DK,,2020-01-01",
                    "K2,Grundfos,,DKK,");
            byte[] file = Desk.csv(
                    "account_ref,name,country,currency,customer_since,kind",
                    "K1,Other,SE,SEK,2021-05-05,LEAD",
                    "K2,Other,SE,SEK,2021-05-05,LEAD",
                    "K3,New,FI,EUR,2022-02-02,LEAD");
            Mapping rules = mapping(
                    takes("account_ref", "account_ref", ColumnRule.OVERWRITE),
                    takes("name", "name", ColumnRule.FILL),
                    takes("country", "country", ColumnRule.FILL),
                    takes("currency", "currency", ColumnRule.OVERWRITE),
                    takes("customer_since", "customer_since", ColumnRule.FILL),
                    takes("kind", null, ColumnRule.SKIP));
            ImportView run = bring(desk, keep(desk, "accounts", file), "accounts", rules);
            assertEquals(new ImportCounts(1, 2, 0, 0), run.counts());
            assertEquals(
                    "K1|Danfoss|danfoss|CUSTOMER|DK|SEK|2020-01-01 ; K2|Grundfos|grundfos|CUSTOMER|SE|SEK|2021-05-05"
                            + " ; K3|New|new|CUSTOMER|FI|EUR|2022-02-02",
                    desk.rows("ref,name,name_key,kind,country,currency,customer_since", "account"));
        }
    }

    @ParameterizedTest
    @EnumSource(Database.Kind.class)
    @DisplayName("A contact's names keep their key, whichever of them is filled")
    void fillsContacts(Database.Kind kind) {
        try (Desk desk = new Desk(kind)) {
            desk.commit("accounts", "account_ref,name", "K1,Danfoss", "K2,Other");
            desk.commit(
                    "contacts",
                    "account_ref,contact_ref,first_name,last_name,email",
                    "K1,P1,Mette,Hansen,m@d.dk",
                    "K1,P2,,Olsen,");
            byte[] file = Desk.csv(
                    "account_ref,contact_ref,first_name,last_name,email",
                    "K2,P1,Karen,Juhl,k@d.dk",
                    "K1,P2,Karen,Juhl,k@d.dk");
            Mapping rules = mapping(
                    takes("account_ref", "account_ref", ColumnRule.FILL),
                    takes("contact_ref", "contact_ref", ColumnRule.OVERWRITE),
                    takes("first_name", "first_name", ColumnRule.FILL),
                    takes("last_name", "last_name", ColumnRule.OVERWRITE),
                    takes("email", "email", ColumnRule.FILL));
            ImportView run = bring(desk, keep(desk, "contacts", file), "contacts", rules);
            assertEquals(new ImportCounts(0, 2, 0, 0), run.counts());
            assertEquals(
                    "P1|Mette|Juhl|juhl mette|m@d.dk ; P2|Karen|Juhl|juhl karen|k@d.dk",
                    desk.rows("ref,first_name,last_name,name_key,email", "contact"));
            assertEquals(
                    "2",
                    desk.database.value("select count(*) from ninefold.contact c join ninefold.account a"
                            + " on a.id = c.account_id where a.ref = 'K1'"));
        }
    }

    @ParameterizedTest
    @EnumSource(Database.Kind.class)
    @DisplayName("Five columns without a header: first name, last name, company, address, language")
    void bringsTheFiveColumnsIn(Database.Kind kind) {
        try (Desk desk = new Desk(kind)) {
            desk.commit("accounts", "account_ref,name", "K1,Danfoss", "K2,Twin", "K3,Twin");
            desk.commit("contacts", "account_ref,contact_ref,last_name,email", "K1,P1,Old,Mette@danfoss.dk");
            long id = keep(desk, "contacts", FIVE_COLUMNS);
            Proposal proposal = best(desk, id);
            assertEquals(Proposal.Origin.PRESET, proposal.origin());
            ImportView run = bring(desk, id, "contacts", proposal.mapping());
            assertEquals(new ImportCounts(1, 1, 0, 4), run.counts());
            assertEquals(
                    List.of(
                            RowFault.UNKNOWN_COMPANY,
                            RowFault.SEVERAL_COMPANIES,
                            RowFault.NOT_A_LANGUAGE,
                            RowFault.MISSING),
                    desk.reasons(run));
            assertEquals(
                    "P1|Mette|Hansen|mette@danfoss.dk|da ; aase.ny@danfoss.dk|Åse|Ny|Aase.Ny@danfoss.dk|sv",
                    desk.rows("ref,first_name,last_name,email,language", "contact"));
            assertEquals(3, rejectedRow(desk, run), "the first row is data");
            long twice = keep(desk, "contacts", FIVE_COLUMNS);
            assertEquals(
                    new ImportCounts(0, 0, 2, 4),
                    bring(desk, twice, "contacts", proposal.mapping()).counts());
        }
    }

    private static int rejectedRow(Desk desk, ImportView run) {
        return desk.ask(() -> desk.imports().rejections(run.id(), 0, 9)).get(0).row();
    }

    @ParameterizedTest
    @EnumSource(Database.Kind.class)
    @DisplayName("Somebody known at another company is not moved silently")
    void leavesPeopleOfOtherCompaniesAlone(Database.Kind kind) {
        try (Desk desk = new Desk(kind)) {
            desk.commit("accounts", "account_ref,name", "K1,Danfoss", "K2,Grundfos");
            Mapping five = new ContactsKind().presets().get("five-columns");
            long first = keep(desk, "contacts", Desk.csv("A,B,Danfoss,a@b.dk,da"));
            assertEquals(
                    new ImportCounts(1, 0, 0, 0),
                    bring(desk, first, "contacts", five).counts());
            long second = keep(desk, "contacts", Desk.csv("A,B,Grundfos,a@b.dk,da"));
            ImportView run = bring(desk, second, "contacts", five);
            assertEquals(List.of(RowFault.KNOWN_ELSEWHERE), desk.reasons(run));
        }
    }

    @ParameterizedTest
    @EnumSource(Database.Kind.class)
    @DisplayName("The next file with the same columns is offered what was chosen last, and what is kept")
    void remembersMappings(Database.Kind kind) {
        try (Desk desk = new Desk(kind)) {
            byte[] file = Desk.csv("Nr,Firma", "K1,Danfoss");
            Mapping chosen = mapping(
                    takes("Nr", "account_ref", ColumnRule.OVERWRITE), takes("Firma", "name", ColumnRule.OVERWRITE));
            long first = keep(desk, "accounts", file);
            assertEquals(Proposal.Origin.NAMES, best(desk, first).origin());
            bring(desk, first, "accounts", chosen);
            Proposal last = best(desk, keep(desk, "accounts", file));
            assertEquals(Proposal.Origin.LAST, last.origin());
            assertEquals(chosen.columns(), last.mapping().columns());
            SavedMappingView own =
                    desk.ask(() -> desk.mappings().save("accounts", new MappingFields("Economy", false, chosen)));
            desk.as("nora");
            assertEquals(
                    List.of(Proposal.Origin.NAMES), origins(desk, file), "what somebody keeps is nobody else's matter");
            desk.as("ada");
            desk.ask(() -> desk.mappings().change(own.id(), own.version(), new MappingFields("Economy", true, chosen)));
            desk.as("nora");
            assertEquals(List.of(Proposal.Origin.SAVED, Proposal.Origin.NAMES), origins(desk, file));
            assertEquals(chosen, desk.mappings().named("accounts", own.id() + ""));
        }
    }

    @ParameterizedTest
    @EnumSource(Database.Kind.class)
    @DisplayName("A mapping kept under a name again takes the old one's place; one that fits in part is offered last")
    void replacesByName(Database.Kind kind) {
        try (Desk desk = new Desk(kind)) {
            Mapping first = mapping(takes("Nr", "account_ref", ColumnRule.OVERWRITE));
            Mapping second = mapping(
                    takes("Nr", "account_ref", ColumnRule.OVERWRITE), takes("Firma", "name", ColumnRule.OVERWRITE));
            desk.ask(() -> desk.mappings().keep("accounts", new MappingFields("Economy", true, first)));
            desk.ask(() -> desk.mappings().keep("accounts", new MappingFields(" Economy ", false, second)));
            assertEquals(
                    List.of(new MappingFields("Economy", true, second)),
                    desk.ask(() -> desk.mappings().all("accounts")).stream()
                            .map(SavedMappingView::fields)
                            .toList());
            byte[] file = Desk.csv("Nr,Navn", "K1,Danfoss");
            assertEquals(List.of(Proposal.Origin.NAMES, Proposal.Origin.SAVED_PART), origins(desk, file));
            desk.as("nora");
            desk.ask(() -> desk.mappings().keep("accounts", new MappingFields("Economy", false, first)));
            assertEquals(2, desk.ask(() -> desk.mappings().all("accounts")).size(), "somebody else's is left alone");
        }
    }

    private static List<Proposal.Origin> origins(Desk desk, byte[] file) {
        long id = keep(desk, "accounts", file);
        return desk.ask(() -> desk.uploads().get(id)).proposals().stream()
                .map(Proposal::origin)
                .toList();
    }
}
