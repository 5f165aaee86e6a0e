package cn.township.congress.domain.shared;

/**
 * Nothing of this kind with this id exists within the scope of the user; whether it
 * exists elsewhere is not said.
 */
public class NotFound extends RuntimeException {

	public NotFound(String kind, long id) {
		super("No " + kind + " " + id);
	}

}
