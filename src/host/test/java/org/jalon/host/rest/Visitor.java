package org.jalon.host.rest;

/** The person at the other end. */
final class Visitor implements CurrentCaller {
    private boolean loggedIn;
    private boolean licensed;
    private boolean administrator;

    void is(boolean known, boolean withLicence, boolean admin) {
        loggedIn = known;
        licensed = withLicence;
        administrator = admin;
    }

    @Override
    public boolean loggedIn() {
        return loggedIn;
    }

    @Override
    public boolean licensed() {
        return licensed;
    }

    @Override
    public boolean administrator() {
        return administrator;
    }
}
