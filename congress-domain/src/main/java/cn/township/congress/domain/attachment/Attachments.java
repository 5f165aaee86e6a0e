package cn.township.congress.domain.attachment;

import org.springframework.data.repository.Repository;

/**
 * The attachments the current scope reaches; read by queries, only saved here.
 */
public interface Attachments extends Repository<Attachment, Long> {

	Attachment save(Attachment attachment);

}
