package org.ninefold.task.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.ninefold.platform.web.Download;
import org.ninefold.task.TaskQuery;
import org.ninefold.task.Tasks;

/** Sends the list of tasks as a file: the rows its address asks for, all pages of them. */
@Named
@RequestScoped
public class TasksExportPage {

    @EJB
    Tasks tasks;

    @Inject
    Download download;

    public void send() throws IOException {
        TaskQuery query = TaskAddress.query(TaskAddress.of(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap()));
        download.send("tasks", sheet -> tasks.export(query, sheet));
    }
}
