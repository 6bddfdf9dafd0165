// What the board shows in a phase, by the kind of its body. Written by build.mjs of the widgets there are
import { boards as actionPlanBoard } from "../widgets/action_plan/board.js";
import { boards as competenceBoard } from "../widgets/competence/board.js";
import { boards as galleryWalkBoard } from "../widgets/gallery_walk/board.js";
import { boards as goalSettingBoard } from "../widgets/goal_setting/board.js";
import { boards as lessonsWallBoard } from "../widgets/lessons_wall/board.js";
import { boards as lessonsWallBoardColumns } from "../widgets/lessons_wall/board_columns.js";
import { boards as policyMatrixBoard } from "../widgets/policy_matrix/board.js";
import { boards as policyMatrixBoardStory } from "../widgets/policy_matrix/board_story.js";
import { boards as questionnaireBoard } from "../widgets/questionnaire/board.js";
import { boards as scaleBoard } from "../widgets/scale/board.js";
import { boards as situationBoard } from "../widgets/situation/board.js";
import { boards as takeHomeBoard } from "../widgets/take_home/board.js";
import { boards as themesBoard } from "../widgets/themes/board.js";
import { boards as thinkPairShareBoard } from "../widgets/think_pair_share/board.js";
import { boards as timelineBoard } from "../widgets/timeline/board.js";
import { boards as timelineBoardPlenary } from "../widgets/timeline/board_plenary.js";
import { boards as welcomeBoard } from "../widgets/welcome/board.js";
import { boards as welcomeBoardWarmup } from "../widgets/welcome/board_warmup.js";

export const BODIES = {
  ...actionPlanBoard,
  ...competenceBoard,
  ...galleryWalkBoard,
  ...goalSettingBoard,
  ...lessonsWallBoard,
  ...lessonsWallBoardColumns,
  ...policyMatrixBoard,
  ...policyMatrixBoardStory,
  ...questionnaireBoard,
  ...scaleBoard,
  ...situationBoard,
  ...takeHomeBoard,
  ...themesBoard,
  ...thinkPairShareBoard,
  ...timelineBoard,
  ...timelineBoardPlenary,
  ...welcomeBoard,
  ...welcomeBoardWarmup,
};
