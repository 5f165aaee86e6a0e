package cn.township.congress.web.deputy;

import java.io.IOException;
import java.time.Duration;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.deputy.PhotoQueries;
import cn.township.congress.service.deputy.RemovePhoto;
import cn.township.congress.service.deputy.StorePhoto;
import cn.township.congress.web.shared.Flash;
import cn.township.congress.web.shared.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Photographs of deputies.
 */
@Controller
class PhotoController {

	/** The address carries the version, so a browser may keep it for its own user. */
	private static final Duration KEPT = Duration.ofDays(1);

	private final PhotoQueries photos;

	private final StorePhoto store;

	private final RemovePhoto remove;

	private final Refusals refusals;

	PhotoController(PhotoQueries photos, StorePhoto store, RemovePhoto remove, Refusals refusals) {
		this.photos = photos;
		this.store = store;
		this.remove = remove;
		this.refusals = refusals;
	}

	@GetMapping("/deputies/{id:[0-9]+}/photo")
	ResponseEntity<byte[]> photo(@PathVariable long id) {
		return ResponseEntity.ok()
			.contentType(MediaType.IMAGE_JPEG)
			.cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
			.body(this.photos.jpeg(id));
	}

	@PostMapping("/deputies/{id:[0-9]+}/photo")
	String store(@PathVariable long id, @Nullable MultipartFile file, RedirectAttributes redirect) throws IOException {
		if (file == null || file.isEmpty()) {
			Flash.refused(redirect, "photo.none");
			return "redirect:/deputies/" + id;
		}
		try {
			this.store.execute(id, file.getBytes());
			Flash.done(redirect, "photo.stored");
		}
		catch (RuleViolation refusal) {
			Flash.refused(redirect, "deputy.refused", this.refusals.sentence(refusal));
		}
		return "redirect:/deputies/" + id;
	}

	@PostMapping("/deputies/{id:[0-9]+}/photo/remove")
	String remove(@PathVariable long id, RedirectAttributes redirect) {
		this.remove.execute(id);
		Flash.done(redirect, "photo.removed");
		return "redirect:/deputies/" + id;
	}

}
