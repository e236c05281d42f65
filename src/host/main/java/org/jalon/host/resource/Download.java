package org.jalon.host.resource;

/** A file the site hands out. */
record Download(String contentType, byte[] content) {}
