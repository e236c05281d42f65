package org.jalon.host.web.page;

import java.util.regex.Pattern;

/**
 * Which requests a page answers.
 *
 * @param method GET shows, POST changes and so needs the forged-form token
 * @param path of the whole path below the context
 * @param open whether it answers people who are not logged in
 */
record Route(String method, Pattern path, boolean open, Page page) {

    static Route get(String path, Page page) {
        return new Route("GET", Pattern.compile(path), false, page);
    }

    static Route post(String path, Page page) {
        return new Route("POST", Pattern.compile(path), false, page);
    }

    boolean matches(PageRequest request) {
        return method.equals(request.http().getMethod()) && path.matcher(request.path()).matches();
    }
}
