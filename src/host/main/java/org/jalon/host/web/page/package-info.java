/** The pages of the site: a plain Jira-like face made of AUI, one class per page or action. */
package org.jalon.host.web.page;
