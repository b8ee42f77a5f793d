package org.ninefold.access.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ninefold.access.InstallationSettings;
import org.ninefold.kernel.Refusal.Ground;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.web.Say;

/** What an administrator sets inside the product, the groups of all features one below the other. */
@Named
@RequestScoped
public class SettingsPage {

    @EJB
    InstallationSettings settings;

    @Inject
    Say say;

    private List<SettingField> fields;

    public void load() {
        fields = settings.all().stream().map(SettingField::new).toList();
    }

    public String save() {
        try {
            settings.change(getFields().stream().map(SettingField::wish).toList());
        } catch (Refused e) {
            if (e.refusal().ground() == Ground.OUTDATED) {
                load();
            }
            throw e;
        }
        say.done("settings.saved");
        return "settings.xhtml?faces-redirect=true";
    }

    /** The groups in order, each with its settings. */
    public List<Map.Entry<String, List<SettingField>>> getGroups() {
        return List.copyOf(getFields().stream()
                .collect(Collectors.groupingBy(SettingField::getGroup, LinkedHashMap::new, Collectors.toList()))
                .entrySet());
    }

    private List<SettingField> getFields() {
        if (fields == null) {
            load();
        }
        return fields;
    }
}
