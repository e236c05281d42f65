package org.jalon.host.sample;

import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.permission.Permission;
import org.jalon.host.jira.project.JiraProject;
import org.jalon.host.jira.user.JiraUser;
import org.jalon.host.jira.user.Users;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sample's users, roles only; everyone's password is the login name. */
final class SamplePeople {
    /** Browse every project; the PMO coordinates, it cannot move a BU's work. */
    static final String OVERSIGHT = "program-oversight";

    /** May browse the program and run the transitions of its rollout issues. */
    static final String LEADS = "bu-leads";

    private static final String MAIL = "@ostrellan.example";

    private final JiraSite site;

    SamplePeople(JiraSite site) {
        this.site = site;
    }

    void addStaff() {
        for (String group : List.of(OVERSIGHT, LEADS)) {
            site.users().addGroup(group);
        }
        JiraUser admin = add("admin", "Jira administrator", Locale.ENGLISH);
        site.users().join(admin, Users.ADMINISTRATORS);
        site.users().join(admin, OVERSIGHT);
        site.users().join(add("pmo", "Program office", Locale.ENGLISH), OVERSIGHT);
        site.users().join(add("manager", "Sponsor", Locale.ENGLISH), OVERSIGHT);
    }

    JiraUser addLead(String bu) {
        Locale language = bu.equals("FR") ? Locale.FRENCH : Locale.ENGLISH;
        JiraUser lead = add(leadName(bu), "BU lead " + bu, language);
        site.users().join(lead, LEADS);
        return lead;
    }

    JiraUser named(String name) {
        return site.users().byName(name).orElseThrow();
    }

    /**
     * Everyone concerned may see the program; leads move their rollouts, the PMO administers the
     * project.
     */
    void openProgram(JiraProject program) {
        for (String group : List.of(OVERSIGHT, LEADS)) {
            grant(
                    program,
                    group,
                    Permission.BROWSE_PROJECTS,
                    Permission.ADD_COMMENTS,
                    Permission.LINK_ISSUES);
        }
        grant(program, LEADS, Permission.TRANSITION_ISSUES, Permission.EDIT_ISSUES);
        for (Permission permission : Permission.values()) {
            site.permissions().grantGroup(program.id(), permission, Users.ADMINISTRATORS);
            site.permissions().grantUser(program.id(), permission, named("pmo"));
        }
    }

    /** The BU's own project: its lead works there, oversight reads, nobody else sees it. */
    void openProject(JiraProject project, JiraUser lead) {
        grant(project, OVERSIGHT, Permission.BROWSE_PROJECTS);
        for (Permission permission : Permission.values()) {
            site.permissions().grantGroup(project.id(), permission, Users.ADMINISTRATORS);
            site.permissions().grantUser(project.id(), permission, lead);
        }
    }

    private void grant(JiraProject project, String group, Permission... permissions) {
        for (Permission permission : permissions) {
            site.permissions().grantGroup(project.id(), permission, group);
        }
    }

    private JiraUser add(String name, String displayName, Locale language) {
        Optional<JiraUser> known = site.users().byName(name);
        JiraUser user =
                known.orElseGet(
                        () -> site.users().add(name, name, displayName, name + MAIL, language));
        site.users().join(user, Users.LICENSED);
        return user;
    }

    static String leadName(String bu) {
        return "lead-" + bu.toLowerCase(Locale.ROOT);
    }
}
