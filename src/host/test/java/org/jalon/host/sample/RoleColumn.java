package org.jalon.host.sample;

import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.permission.Permission;
import org.jalon.host.jira.user.JiraUser;
import org.jalon.host.jira.user.Users;

import java.util.Locale;
import java.util.Optional;

/** Whom the table has a column for; each is that and nothing else, as far as Jira allows. */
enum RoleColumn {
    JIRA_ADMINISTRATOR("Jira administrator"),
    PROGRAM_ADMINISTRATOR("program administrator"),
    PMO("PMO"),
    LEAD("lead of the BU"),
    OTHER_LEAD("lead of another BU"),
    EDITOR("may edit the rollout issue"),
    STAKEHOLDER("stakeholder"),
    VIEWER("viewer"),
    WORKER("works in the BU"),
    NOBODY("no role"),
    ANONYMOUS("not logged in");

    private static final String PROGRAM = "XBP";
    private static final String UNIT = "FR";
    private static final String OTHER_UNIT = "DE";

    private final String title;

    RoleColumn(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    String login() {
        return this == JIRA_ADMINISTRATOR
                ? "admin"
                : "role-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The sample's file with these people as the leads of the two units. */
    static String file() {
        return SampleFiles.program()
                .replace("\"lead-fr\"", "\"" + LEAD.login() + "\"")
                .replace("\"lead-de\"", "\"" + OTHER_LEAD.login() + "\"");
    }

    /** Makes this person, with what Jira has to permit; roles of the program come later. */
    void make(JiraSite site) {
        if (this == JIRA_ADMINISTRATOR || this == ANONYMOUS) {
            return;
        }
        JiraUser user =
                site.users().add(login(), login(), title, login() + "@example.org", Locale.ENGLISH);
        site.users().join(user, Users.LICENSED);
        if (this != NOBODY && this != WORKER) {
            grant(site, PROGRAM, user, Permission.BROWSE_PROJECTS);
        }
        if (this == EDITOR || this == LEAD) {
            grant(site, PROGRAM, user, Permission.EDIT_ISSUES, Permission.LINK_ISSUES);
        }
        if (this == LEAD || this == WORKER) {
            grant(site, UNIT, user, Permission.values());
        }
        if (this == OTHER_LEAD) {
            grant(site, OTHER_UNIT, user, Permission.values());
        }
    }

    /** The program's role that is given to this person in the program itself. */
    Optional<String> given() {
        return switch (this) {
            case PROGRAM_ADMINISTRATOR -> Optional.of("admin");
            case PMO -> Optional.of("pmo");
            case STAKEHOLDER -> Optional.of("stakeholder");
            case JIRA_ADMINISTRATOR, LEAD, OTHER_LEAD, EDITOR, VIEWER, WORKER, NOBODY, ANONYMOUS ->
                    Optional.empty();
        };
    }

    private static void grant(
            JiraSite site, String project, JiraUser user, Permission... permissions) {
        long id = site.projects().byKey(project).orElseThrow().id();
        for (Permission permission : permissions) {
            site.permissions().grantUser(id, permission, user);
        }
    }
}
