package org.govmonitor.app.console.help;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.govmonitor.app.members.ForMembers;
import org.govmonitor.app.members.SignedIn;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/** {@code /api}: what programs can ask, for people, drawn from the description that programs read. */
@Controller
class ApiPage {
    private static final String DESCRIPTION = "/api/v1/openapi.json";

    private final OpenApiWebMvcResource description;

    ApiPage(OpenApiWebMvcResource description) {
        this.description = description;
    }

    @GetMapping("/api")
    @ForMembers
    String show(HttpServletRequest request, SignedIn me, Model model) throws Exception {
        byte[] json = description.openapiJson(request, DESCRIPTION, Locale.CHINA);
        List<ApiResource> resources = ApiResource.in(JsonMapper.shared().readTree(json));
        model.addAttribute("resources", resources);
        model.addAttribute("description", DESCRIPTION);
        model.addAttribute("address", request.getScheme() + "://" + request.getHeader("Host"));
        model.addAttribute("name", me.member().name());
        return "help/api";
    }
}
