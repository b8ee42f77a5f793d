/** Who may do what, as one table, tried on every page, action and REST method there is. */
package org.ninefold.permission;
