package org.ninefold.account.web;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ninefold.account.AccountKind;
import org.ninefold.account.AccountView;
import org.ninefold.account.Accounts;
import org.ninefold.account.Field;
import org.ninefold.account.MergePreview;
import org.ninefold.account.MergeWish;
import org.ninefold.account.Merging;
import org.ninefold.account.WalletFields;
import org.ninefold.account.WalletView;
import org.ninefold.kernel.NotFound;
import org.ninefold.platform.web.Ids;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Say;

/** Two accounts side by side, and one made of them. */
@Named
@RequestScoped
public class MergePage {

    private static final String TAKE = "take-";
    private static final String WALLET = "wallet-";

    /** What a choice says for the value of the account that goes. */
    private static final String THEIRS = "from";

    @EJB
    Merging merging;

    @EJB
    Accounts accounts;

    @Inject
    LastRemoval offer;

    @Inject
    Say say;

    private final ListAddress address = ListAddress.asked("/account/merge.xhtml", "ref", "with", "q");
    private String name;
    private MergePreview preview;

    public void load() {
        AccountView account = accounts.get(address.get("ref"));
        if (!account.changeable()) {
            throw new EJBAccessException("may only be read");
        }
        if (isChosen()) {
            getPreview();
        }
    }

    /** Merges as the form says; of a form sent twice, the second finds it done. */
    public void merge() {
        String ref = address.get("ref");
        String from = address.get("with");
        try {
            String gone = accounts.get(from).fields().name();
            long number = merging.merge(wish(ref, from));
            offer.of(number, say.text("merge.done", gone, getName()));
        } catch (NotFound merged) {
            if (!accounts.successor(from).filter(ref::equals).isPresent()) {
                throw merged;
            }
        }
        new ListAddress("/account/account.xhtml").with("ref", ref).open();
    }

    private MergeWish wish(String ref, String from) {
        Map<String, String> sent = sent();
        return new MergeWish(ref, number("version"), from, number("from-version"), taken(sent), wallets(sent));
    }

    private static Set<Field> taken(Map<String, String> sent) {
        return MergePreview.FIELDS.stream()
                .filter(field -> THEIRS.equals(sent.get(TAKE + field)))
                .collect(Collectors.toSet());
    }

    private static Set<Long> wallets(Map<String, String> sent) {
        return sent.entrySet().stream()
                .filter(choice -> choice.getKey().startsWith(WALLET) && THEIRS.equals(choice.getValue()))
                .map(choice -> Ids.read(choice.getKey().substring(WALLET.length())))
                .filter(id -> id != null)
                .collect(Collectors.toSet());
    }

    private static long number(String parameter) {
        String text = sent().getOrDefault(parameter, "");
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }

    private static Map<String, String> sent() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    /** The same the other way round. */
    public String getSwapped() {
        return address.with("ref", address.get("with"))
                .with("with", address.get("ref"))
                .toString();
    }

    /** What moves, in words. */
    public String getMoves() {
        return offer.contents(getPreview().moves());
    }

    /** What total purchases say, in words. */
    public String wallet(WalletView wallet) {
        WalletFields is = wallet.fields();
        String said = is.totalPurchases() == null
                ? say.text("account.wallets.share", say.percent(is.estimatedShare()))
                : say.amount(is.totalPurchases()) + " " + is.currency();
        return is.offering() == null ? said : is.offering() + ": " + said;
    }

    /** What a field says, in words. */
    public String said(Object value) {
        if (value instanceof AccountKind kind) {
            return say.name(kind);
        }
        return value instanceof LocalDate day ? say.date(day) : value == null ? "–" : value.toString();
    }

    public boolean isChosen() {
        return address.has("with");
    }

    public MergePreview getPreview() {
        preview = preview == null ? merging.preview(address.get("ref"), address.get("with")) : preview;
        return preview;
    }

    /** The name of the account that stays. */
    public String getName() {
        name = name == null ? accounts.get(address.get("ref")).fields().name() : name;
        return name;
    }

    public ListAddress getAddress() {
        return address;
    }
}
