package org.jalon.host.rest;

import org.jalon.host.jira.JiraSite;

/** The caller as the site's login and groups know them. */
public final class SiteCaller implements CurrentCaller {
    private final JiraSite site;

    public SiteCaller(JiraSite site) {
        this.site = site;
    }

    @Override
    public boolean loggedIn() {
        return site.authentication().user().isPresent();
    }

    @Override
    public boolean licensed() {
        return site.authentication().user().filter(site.users()::licensed).isPresent();
    }

    @Override
    public boolean administrator() {
        return site.authentication().user().filter(site.users()::administers).isPresent();
    }
}
