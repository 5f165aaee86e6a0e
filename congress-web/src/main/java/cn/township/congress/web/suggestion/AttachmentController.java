package cn.township.congress.web.suggestion;

import java.io.IOException;

import cn.township.congress.domain.attachment.AttachmentKind;
import cn.township.congress.service.attachment.AttachmentQueries;
import cn.township.congress.service.attachment.AttachmentRefused;
import cn.township.congress.service.attachment.Upload;
import cn.township.congress.service.suggestion.AttachFile;
import cn.township.congress.web.shared.Downloads;
import cn.township.congress.web.shared.Flash;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Scans and files of a suggestion.
 */
@Controller
class AttachmentController {

	private final AttachmentQueries attachments;

	private final AttachFile attach;

	AttachmentController(AttachmentQueries attachments, AttachFile attach) {
		this.attachments = attachments;
		this.attach = attach;
	}

	@GetMapping("/attachments/{id:[0-9]+}")
	void download(@PathVariable long id, HttpServletResponse response) throws IOException {
		AttachmentQueries.Content file = this.attachments.content(id);
		Downloads.send(response, file.fileName(), file.mediaType(), file.content());
	}

	@PostMapping("/suggestions/{id:[0-9]+}/attachments")
	String attach(@PathVariable long id, @RequestParam AttachmentKind kind, @Nullable MultipartFile file,
			RedirectAttributes redirect) throws IOException {
		Upload upload = Uploads.of(file);
		if (upload == null) {
			Flash.refused(redirect, "attachment.none");
			return "redirect:/suggestions/" + id;
		}
		try {
			this.attach.execute(new AttachFile.Command(id, kind, upload));
			Flash.done(redirect, "attachment.stored", upload.fileName());
		}
		catch (AttachmentRefused refusal) {
			Flash.refused(redirect, "attachment.refused", String.valueOf(refusal.getMessage()));
		}
		return "redirect:/suggestions/" + id;
	}

}
