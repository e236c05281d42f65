package org.jalon.host.jira.user;

import org.jalon.host.jira.site.SiteDatabase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The site's user directory. */
public final class Users {
    /** Members administer Jira. */
    public static final String ADMINISTRATORS = "jira-administrators";

    /** Members hold a licence of the product. */
    public static final String LICENSED = "jira-software-users";

    private static final String SELECT = "select * from cwd_user ";

    private final SiteDatabase site;

    public Users(SiteDatabase site) {
        this.site = site;
    }

    public Optional<JiraUser> byKey(String key) {
        return site.sql(SELECT + "where user_key = ?").param(key).query(Users::user).optional();
    }

    /** By login name, case ignored. */
    public Optional<JiraUser> byName(String name) {
        return site.sql(SELECT + "where lower_user_name = ?")
                .param(lower(name))
                .query(Users::user)
                .optional();
    }

    /** All, by display name. */
    public List<JiraUser> all() {
        return site.sql(SELECT + "order by display_name, user_key").query(Users::user).list();
    }

    /** The user if the name exists, is active and the password is right. */
    public Optional<JiraUser> login(String name, String password) {
        Optional<JiraUser> user = byName(name).filter(JiraUser::active);
        return user.filter(known -> credential(known).matches(password));
    }

    public JiraUser add(
            String name, String password, String displayName, String email, Locale language) {
        // Since Jira 8.4 new users get such keys; code that takes the name for the key breaks here
        // as there.
        String key = "JIRAUSER" + site.nextId();
        site.sql("insert into cwd_user values (?, ?, ?, ?, ?, ?, ?, true)")
                .params(key, name, lower(name), displayName, email)
                .param(Credential.of(password).stored())
                .param(language.toLanguageTag())
                .update();
        return byKey(key).orElseThrow();
    }

    /** From now on Jira speaks that language to the user. */
    public void speak(JiraUser user, Locale language) {
        site.sql("update cwd_user set locale_tag = ? where user_key = ?")
                .params(language.toLanguageTag(), user.key())
                .update();
    }

    /**
     * Takes away what names the user, as Jira's anonymisation does: the login becomes the key in
     * small letters and the full name an alias; the key stays, so that what refers to it stays.
     */
    public void anonymise(JiraUser user) {
        String login = lower(user.key());
        site.sql(
                        "update cwd_user set user_name = ?, lower_user_name = ?, display_name = ?,"
                                + " email_address = ?, active = false where user_key = ?")
                .params(login, login, "user-" + Integer.toHexString(user.key().hashCode()))
                .params(login + "@jira.invalid", user.key())
                .update();
    }

    public void addGroup(String group) {
        site.sql("insert into cwd_group values (?)").param(group).update();
    }

    public void join(JiraUser user, String group) {
        site.sql("insert into cwd_membership values (?, ?)").params(group, user.key()).update();
    }

    public SortedSet<String> groupsOf(JiraUser user) {
        return new TreeSet<>(
                site.sql("select group_name from cwd_membership where user_key = ?")
                        .param(user.key())
                        .query(String.class)
                        .list());
    }

    /**
     * Whether the user holds a licence: REST resources without access annotation serve nobody else.
     */
    public boolean licensed(JiraUser user) {
        SortedSet<String> groups = groupsOf(user);
        return groups.contains(LICENSED) || groups.contains(ADMINISTRATORS);
    }

    public boolean administers(JiraUser user) {
        return groupsOf(user).contains(ADMINISTRATORS);
    }

    private Credential credential(JiraUser user) {
        return new Credential(
                site.sql("select credential from cwd_user where user_key = ?")
                        .param(user.key())
                        .query(String.class)
                        .single());
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static JiraUser user(ResultSet row, int index) throws SQLException {
        return new JiraUser(
                row.getString("user_key"),
                row.getString("user_name"),
                row.getString("display_name"),
                row.getString("email_address"),
                Locale.forLanguageTag(row.getString("locale_tag")),
                row.getBoolean("active"));
    }
}
