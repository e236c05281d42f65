/** What add-ons hang into Jira's pages: web items and panels, under their conditions. */
package org.jalon.host.fragment;
