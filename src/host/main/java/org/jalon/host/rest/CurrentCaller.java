package org.jalon.host.rest;

/** What the access annotations ask of whoever sent the request that the current thread answers. */
public interface CurrentCaller {

    boolean loggedIn();

    /** Whether the caller holds a licence of the product; false while nobody is logged in. */
    boolean licensed();

    boolean administrator();
}
