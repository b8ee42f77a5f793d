package org.ninefold.intake;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ninefold.intake.Staging.Hosted;
import org.ninefold.intake.Staging.Numbered;

/** Turns records of a host into rows of their import kind; numbers them as they come. */
final class HostRows {

    private static final int DIGEST_BYTES = 16;

    private final List<Column> columns;
    private final RowReader reader;
    /** Whether a value that cannot be read is left out, unless the record needs it. */
    private final boolean lenient;

    private final Set<String> optional;
    private final MessageDigest sha;
    private int records;
    private int rows;

    HostRows(ImportKind kind, boolean lenient) {
        this.columns = kind.columns();
        this.lenient = lenient;
        List<String> names = columns.stream().map(Column::name).toList();
        this.reader = new RowReader(kind, new Header(columns, names, null), Notation.PLAIN);
        this.optional = columns.stream()
                .filter(column -> !column.required())
                .map(Column::name)
                .collect(Collectors.toSet());
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Numbered account(HostAccount account) {
        Hosted hosted = new Hosted(account.id(), account.owner(), null);
        return read(
                ++records,
                hosted,
                account.id(),
                account.name(),
                account.kind(),
                null,
                null,
                account.country(),
                account.currency(),
                account.customerSince());
    }

    Numbered contact(HostContact contact) {
        Hosted hosted = new Hosted(contact.id(), null, null);
        return read(
                ++records,
                hosted,
                contact.account(),
                contact.ref(),
                contact.firstName(),
                contact.lastName(),
                contact.title(),
                contact.email(),
                contact.phone(),
                contact.language(),
                null);
    }

    Numbered offering(HostOffering offering) {
        Hosted hosted = new Hosted(offering.id(), null, null);
        return read(++records, hosted, offering.id(), offering.name(), offering.parent(), null);
    }

    /** A document of nothing but tax is a purchase of nothing; one that is not booked has one row that says so. */
    List<Numbered> purchase(HostPurchase purchase) {
        int record = ++records;
        if (!purchase.booked()) {
            return List.of(notBooked(record, purchase));
        }
        Hosted hosted = new Hosted(purchase.id(), null, digest(purchase));
        if (purchase.currency() == null) {
            // the account's, or ours, would be a guess
            Fault fault = new Fault("currency", RowFault.MISSING, "");
            return List.of(bad(record, hosted, fault, purchase.account(), purchase.ref()));
        }
        List<HostPurchase.Line> lines = purchase.lines().isEmpty()
                ? List.of(new HostPurchase.Line(null, BigDecimal.ZERO, BigDecimal.ZERO))
                : purchase.lines();
        return lines.stream().map(line -> line(record, hosted, purchase, line)).toList();
    }

    private Numbered line(int record, Hosted hosted, HostPurchase purchase, HostPurchase.Line line) {
        return read(
                record,
                hosted,
                purchase.account(),
                purchase.ref(),
                purchase.day(),
                line.offering(),
                line.revenue(),
                line.directCost(),
                purchase.currency());
    }

    private Numbered notBooked(int record, HostPurchase purchase) {
        Fault fault = new Fault("purchase_ref", RowFault.NOT_BOOKED, plain(purchase.status()));
        return bad(record, new Hosted(purchase.id(), null, null), fault, purchase.account(), purchase.ref());
    }

    Numbered time(HostTime time) {
        int record = ++records;
        String digest = digest(time.account(), time.worker(), time.day(), time.hours());
        Hosted hosted = new Hosted(time.id(), time.worker(), digest);
        if (time.account() == null) {
            return bad(record, hosted, new Fault("account_ref", RowFault.NO_CUSTOMER, ""), null, time.id());
        }
        // what an hour costs is found where all rows of a chunk are seen at once
        return read(record, hosted, time.account(), time.id(), time.day(), time.hours(), BigDecimal.ZERO, null);
    }

    private Numbered read(int record, Hosted hosted, Object... values) {
        Cell[] cells = cells(values);
        int row = ++rows;
        ReadRow read = reader.read(row, cells, null);
        if (lenient && !read.isGood() && read.faults().stream().allMatch(fault -> optional.contains(fault.column()))) {
            for (Fault fault : read.faults()) {
                cells[Column.position(columns, fault.column())] = Cell.BLANK;
            }
            read = reader.read(row, cells, null);
        }
        return new Numbered(record, read, hosted);
    }

    private Numbered bad(int record, Hosted hosted, Fault fault, Object... values) {
        String[] texts = new String[columns.size()];
        for (int i = 0; i < values.length; i++) {
            texts[i] = plain(values[i]);
        }
        return new Numbered(record, new ReadRow(++rows, texts, texts, List.of(fault)), hosted);
    }

    private Cell[] cells(Object... values) {
        Cell[] cells = new Cell[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = i < values.length ? Cell.text(plain(values[i])) : Cell.BLANK;
        }
        return cells;
    }

    private static String plain(Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
    }

    private String digest(HostPurchase purchase) {
        List<String> lines = new ArrayList<>();
        for (HostPurchase.Line line : purchase.lines()) {
            lines.add(String.join("\t", plain(line.offering()), plain(line.revenue()), plain(line.directCost())));
        }
        lines.sort(null);
        return digest(purchase.account(), purchase.day(), purchase.currency(), String.join("\n", lines));
    }

    private String digest(Object... values) {
        String text = Arrays.stream(values).map(HostRows::plain).collect(Collectors.joining("\n"));
        byte[] hash = sha.digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, DIGEST_BYTES);
    }

    int records() {
        return records;
    }
}
