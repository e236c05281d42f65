package org.jalon.host.fragment;

import java.util.Optional;

/**
 * A link that an add-on hangs into a menu.
 *
 * @param id of the link in the page, if the descriptor gives one
 * @param address context path included, not yet escaped
 */
public record WebLink(
        String key, Optional<String> id, String label, String address, Optional<String> tooltip) {}
