package org.jalon.host.resource;

import java.util.Set;

/**
 * Jira's own web resources that add-ons name as dependencies. All of them are on every page here,
 * because every page brings the whole of AUI and the loader shims.
 */
final class JiraResources {
    private static final String AUI = "com.atlassian.auiplugin:";
    private static final Set<String> AUI_MODULES =
            Set.of(
                    "ajs",
                    "aui-core",
                    "aui-buttons",
                    "aui-dialog2",
                    "aui-dropdown2",
                    "aui-experimental-spinner",
                    "aui-flag",
                    "aui-forms",
                    "aui-inline-dialog2",
                    "aui-lozenge",
                    "aui-page-layout",
                    "aui-select",
                    "aui-select2",
                    "aui-spinner",
                    "aui-table",
                    "aui-table-sortable",
                    "aui-tabs",
                    "aui-toggle",
                    "aui-tooltips");
    private static final Set<String> OTHERS = Set.of("jira.webresources:util-lite");

    private JiraResources() {}

    static boolean offers(String key) {
        return OTHERS.contains(key)
                || (key.startsWith(AUI) && AUI_MODULES.contains(key.substring(AUI.length())));
    }
}
