package org.ninefold.survey.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.ninefold.kernel.Page;
import org.ninefold.platform.web.Choice;
import org.ninefold.platform.web.Language;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Pager;
import org.ninefold.platform.web.Say;
import org.ninefold.survey.Item;
import org.ninefold.survey.ItemKind;
import org.ninefold.survey.OpenAnswer;
import org.ninefold.survey.Responses;
import org.ninefold.survey.WordsQuery;

/** What people said in their own words, below the results shown. */
@Named
@RequestScoped
public class OpenAnswersSection {

    private static final int SHOWN = 25;

    /** Letters of an answer in the address of a form. */
    private static final int LONGEST = 500;

    @EJB
    Responses responses;

    @Inject
    ResultsPage shown;

    @Inject
    Say say;

    @Inject
    Language language;

    private Page<OpenAnswer> page;

    public Page<OpenAnswer> getPage() {
        if (page == null) {
            ListAddress asked = shown.getAddress();
            WordsQuery wanted =
                    new WordsQuery(asked.get("item"), asked.get("q"), asked.get("account"), asked.get("cell"));
            int first = (Pager.number(asked, "page") - 1) * SHOWN;
            page = responses.words(shown.getFound().wave().id(), wanted, first, SHOWN);
        }
        return page;
    }

    public Pager getPager() {
        return Pager.of(getPage(), shown.getAddress(), "page", SHOWN, say);
    }

    /** Whether the questionnaire asks for own words at all. */
    public boolean isAsked() {
        return texts().findAny().isPresent();
    }

    public boolean isFiltered() {
        return Stream.of("item", "q", "account", "cell").anyMatch(shown.getAddress()::has);
    }

    public List<Choice> getItems() {
        String chosen = shown.getAddress().get("item");
        return Stream.concat(
                        Stream.of(new Choice("", say.text("results.words.all"), chosen == null)),
                        texts().map(item -> new Choice(
                                item.key(),
                                item.text(language.getTag()),
                                item.key().equals(chosen))))
                .toList();
    }

    private Stream<Item> texts() {
        return shown.definition().items().filter(item -> item.kind() == ItemKind.TEXT);
    }

    /** The form of a new task about an answer, which is as much of it as an address may hold. */
    public ListAddress task(OpenAnswer one) {
        String text = one.text().length() <= LONGEST ? one.text() : one.text().substring(0, LONGEST - 1) + "…";
        return new ListAddress("/task/task.xhtml")
                .with("account", one.account())
                .with("why", shown.getFound().wave().name() + ": " + one.item().text(language.getTag()))
                .with("note", text);
    }
}
