package org.jalon.host.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Values on their way into an address; templates get one too. */
public final class Queries {

    Queries() {}

    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
