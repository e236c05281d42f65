package org.jalon.plugin.jira.issue;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Jira's own link type "Blocks". Found by its name once and by its id from then on, so that an
 * administrator may rename it; never created, because it is not ours: without it nothing is
 * blocked.
 */
public final class BlocksLinkType {
    private static final String NAME = "Blocks";
    private static final String SETTING = "org.jalon.jira.blocks-link-type";

    private final IssueLinkTypeManager types;
    private final PluginSettingsFactory settings;

    public BlocksLinkType(IssueLinkTypeManager types, PluginSettingsFactory settings) {
        this.types = types;
        this.settings = settings;
    }

    /** Keeps the id of the link type, if there is one; called when the add-on starts. */
    public void remember() {
        if (byId().isEmpty()) {
            named().ifPresent(type -> settings().put(SETTING, type.getId().toString()));
        }
    }

    /** The id of the link type; empty while there is none. */
    OptionalLong id() {
        return byId().or(this::named)
                .map(type -> OptionalLong.of(type.getId()))
                .orElseGet(OptionalLong::empty);
    }

    private Optional<IssueLinkType> byId() {
        return Optional.ofNullable((String) settings().get(SETTING))
                .map(Long::valueOf)
                .map(types::getIssueLinkType);
    }

    private Optional<IssueLinkType> named() {
        return types.getIssueLinkTypesByName(NAME).stream().findFirst();
    }

    private PluginSettings settings() {
        return settings.createGlobalSettings();
    }
}
