/** Active Objects: the database tables of an add-on. */
package com.atlassian.activeobjects.external;
