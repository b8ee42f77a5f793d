package org.ninefold.survey.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.ninefold.kernel.NotFound;
import org.ninefold.survey.Definition;
import org.ninefold.survey.Item;
import org.ninefold.survey.ItemKind;
import org.ninefold.survey.Keys;
import org.ninefold.survey.Revision;
import org.ninefold.survey.Scale;
import org.ninefold.survey.Section;

/** Adds a question to a section, changes it, or moves it to another section. */
@Named
@ViewScoped
public class QuestionnaireItemPage extends QuestionnaireForm {

    private static final long serialVersionUID = 1L;

    private String section;
    private String newKey;

    @Override
    protected Map<String, Object> values() {
        if (isNew()) {
            return ItemForm.empty(section, getScales());
        }
        Item item = item();
        return ItemForm.of(sectionOf(item), item);
    }

    private Item item() {
        return definition().item(getRef()).orElseThrow(() -> new NotFound("item", getRef()));
    }

    private String sectionOf(Item item) {
        return definition().sections().stream()
                .filter(one -> one.items().contains(item))
                .map(Section::key)
                .findFirst()
                .orElseThrow();
    }

    @Override
    protected Definition with(Revision revision, String key) {
        List<Map<String, String>> choices = lines("choices");
        Item was = revision.of().item(key).orElse(null);
        Item is = new ItemForm(getDraft(), gathered("text"), choices).item(key, was);
        return revision.item(getDraft().typed("section"), is);
    }

    @Override
    protected Definition without(Revision revision) {
        return revision.withoutItem(getRef());
    }

    @Override
    protected String newKey() {
        return Keys.of(
                newKey, gathered("text"), definition().items().map(Item::key).toList());
    }

    public List<Section> getSections() {
        return definition().sections();
    }

    public List<Scale> getScales() {
        return definition().scales();
    }

    /** The questions whose answers are known beforehand. */
    public List<Item> getEarlier() {
        return definition()
                .items()
                .takeWhile(item -> !item.key().equals(getRef()))
                .filter(item -> item.kind().isClosed())
                .toList();
    }

    public ItemKind[] getKinds() {
        return ItemKind.values();
    }

    public ItemKind getKind() {
        return getDraft().value("kind", ItemKind.class);
    }

    public void setKind(ItemKind kind) {
        getDraft().getValues().put("kind", kind);
    }

    public boolean isRequired() {
        return getDraft().value("required", Boolean.class);
    }

    public void setRequired(boolean required) {
        getDraft().getValues().put("required", required);
    }

    public boolean isNotRelevant() {
        return getDraft().value("not_relevant", Boolean.class);
    }

    public void setNotRelevant(boolean notRelevant) {
        getDraft().getValues().put("not_relevant", notRelevant);
    }

    /** Where a new question is to stand. */
    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }

    /** Null for one made from the question. */
    public String getNewKey() {
        return newKey;
    }

    public void setNewKey(String newKey) {
        this.newKey = newKey;
    }
}
