package cn.township.congress.service.database;

import cn.township.congress.service.shared.Progress;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

import org.springframework.stereotype.Component;

/**
 * Says at the terminal which step of the database structure is being laid.
 */
@Component
class MigrationProgress extends BaseCallback {

	@Override
	public boolean supports(Event event, Context context) {
		return event == Event.BEFORE_EACH_MIGRATE;
	}

	@Override
	public void handle(Event event, Context context) {
		Progress.say("正在升级数据库结构 … V" + context.getMigrationInfo().getVersion());
	}

}
