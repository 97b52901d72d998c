import type { Locale } from '../../slides/model/text.ts';
import enAbout from './en/about.json';
import enAdapt from './en/adapt.json';
import enArchive from './en/archive.json';
import enAuthor from './en/author.json';
import enBox from './en/box.json';
import enCommon from './en/common.json';
import enConsole from './en/console.json';
import enDecide from './en/decide.json';
import enDisplays from './en/displays.json';
import enDrill from './en/drill.json';
import enExchange from './en/exchange.json';
import enGuide from './en/guide.json';
import enImport from './en/import.json';
import enImports from './en/imports.json';
import enLibrary from './en/library.json';
import enLock from './en/lock.json';
import enMotion from './en/motion.json';
import enNotes from './en/notes.json';
import enNumbers from './en/numbers.json';
import enOrganisation from './en/organisation.json';
import enPlan from './en/plan.json';
import enPoint from './en/point.json';
import enPractice from './en/practice.json';
import enPresent from './en/present.json';
import enPrint from './en/print.json';
import enProblem from './en/problem.json';
import enPurge from './en/purge.json';
import enQuiz from './en/quiz.json';
import enReady from './en/ready.json';
import enRespond from './en/respond.json';
import enRollup from './en/rollup.json';
import enScan from './en/scan.json';
import enSetup from './en/setup.json';
import enSignin from './en/signin.json';
import enStage from './en/stage.json';
import enStance from './en/stance.json';
import enStation from './en/station.json';
import enStory from './en/story.json';
import enTour from './en/tour.json';
import enVoice from './en/voice.json';
import ukAbout from './uk/about.json';
import ukAdapt from './uk/adapt.json';
import ukArchive from './uk/archive.json';
import ukAuthor from './uk/author.json';
import ukBox from './uk/box.json';
import ukCommon from './uk/common.json';
import ukConsole from './uk/console.json';
import ukDecide from './uk/decide.json';
import ukDisplays from './uk/displays.json';
import ukDrill from './uk/drill.json';
import ukExchange from './uk/exchange.json';
import ukGuide from './uk/guide.json';
import ukImport from './uk/import.json';
import ukImports from './uk/imports.json';
import ukLibrary from './uk/library.json';
import ukLock from './uk/lock.json';
import ukMotion from './uk/motion.json';
import ukNotes from './uk/notes.json';
import ukNumbers from './uk/numbers.json';
import ukOrganisation from './uk/organisation.json';
import ukPlan from './uk/plan.json';
import ukPoint from './uk/point.json';
import ukPractice from './uk/practice.json';
import ukPresent from './uk/present.json';
import ukPrint from './uk/print.json';
import ukProblem from './uk/problem.json';
import ukPurge from './uk/purge.json';
import ukQuiz from './uk/quiz.json';
import ukReady from './uk/ready.json';
import ukRespond from './uk/respond.json';
import ukRollup from './uk/rollup.json';
import ukScan from './uk/scan.json';
import ukSetup from './uk/setup.json';
import ukSignin from './uk/signin.json';
import ukStage from './uk/stage.json';
import ukStance from './uk/stance.json';
import ukStation from './uk/station.json';
import ukStory from './uk/story.json';
import ukTour from './uk/tour.json';
import ukVoice from './uk/voice.json';
import viAbout from './vi/about.json';
import viAdapt from './vi/adapt.json';
import viArchive from './vi/archive.json';
import viAuthor from './vi/author.json';
import viBox from './vi/box.json';
import viCommon from './vi/common.json';
import viConsole from './vi/console.json';
import viDecide from './vi/decide.json';
import viDisplays from './vi/displays.json';
import viDrill from './vi/drill.json';
import viExchange from './vi/exchange.json';
import viGuide from './vi/guide.json';
import viImport from './vi/import.json';
import viImports from './vi/imports.json';
import viLibrary from './vi/library.json';
import viLock from './vi/lock.json';
import viMotion from './vi/motion.json';
import viNotes from './vi/notes.json';
import viNumbers from './vi/numbers.json';
import viOrganisation from './vi/organisation.json';
import viPlan from './vi/plan.json';
import viPoint from './vi/point.json';
import viPractice from './vi/practice.json';
import viPresent from './vi/present.json';
import viPrint from './vi/print.json';
import viProblem from './vi/problem.json';
import viPurge from './vi/purge.json';
import viQuiz from './vi/quiz.json';
import viReady from './vi/ready.json';
import viRespond from './vi/respond.json';
import viRollup from './vi/rollup.json';
import viScan from './vi/scan.json';
import viSetup from './vi/setup.json';
import viSignin from './vi/signin.json';
import viStage from './vi/stage.json';
import viStance from './vi/stance.json';
import viStation from './vi/station.json';
import viStory from './vi/story.json';
import viTour from './vi/tour.json';
import viVoice from './vi/voice.json';

/** Every text of the user interface: locale -> key -> ICU message. Keys begin with the name of their file. */
export const MESSAGES: Record<Locale, Record<string, string>> = {
  vi: {
    ...viAbout,
    ...viAdapt,
    ...viArchive,
    ...viAuthor,
    ...viBox,
    ...viCommon,
    ...viConsole,
    ...viDecide,
    ...viDisplays,
    ...viDrill,
    ...viExchange,
    ...viGuide,
    ...viImport,
    ...viImports,
    ...viLibrary,
    ...viLock,
    ...viMotion,
    ...viNotes,
    ...viNumbers,
    ...viPlan,
    ...viOrganisation,
    ...viPoint,
    ...viPractice,
    ...viPresent,
    ...viPrint,
    ...viProblem,
    ...viPurge,
    ...viQuiz,
    ...viReady,
    ...viRespond,
    ...viRollup,
    ...viScan,
    ...viSetup,
    ...viSignin,
    ...viStage,
    ...viStance,
    ...viStation,
    ...viStory,
    ...viTour,
    ...viVoice,
  },
  en: {
    ...enAbout,
    ...enAdapt,
    ...enArchive,
    ...enAuthor,
    ...enBox,
    ...enCommon,
    ...enConsole,
    ...enDecide,
    ...enDisplays,
    ...enDrill,
    ...enExchange,
    ...enGuide,
    ...enImport,
    ...enImports,
    ...enLibrary,
    ...enLock,
    ...enMotion,
    ...enNotes,
    ...enNumbers,
    ...enPlan,
    ...enOrganisation,
    ...enPoint,
    ...enPractice,
    ...enPresent,
    ...enPrint,
    ...enProblem,
    ...enPurge,
    ...enQuiz,
    ...enReady,
    ...enRespond,
    ...enRollup,
    ...enScan,
    ...enSetup,
    ...enSignin,
    ...enStage,
    ...enStance,
    ...enStation,
    ...enStory,
    ...enTour,
    ...enVoice,
  },
  uk: {
    ...ukAbout,
    ...ukAdapt,
    ...ukArchive,
    ...ukAuthor,
    ...ukBox,
    ...ukCommon,
    ...ukConsole,
    ...ukDecide,
    ...ukDisplays,
    ...ukDrill,
    ...ukExchange,
    ...ukGuide,
    ...ukImport,
    ...ukImports,
    ...ukLibrary,
    ...ukLock,
    ...ukMotion,
    ...ukNotes,
    ...ukNumbers,
    ...ukPlan,
    ...ukOrganisation,
    ...ukPoint,
    ...ukPractice,
    ...ukPresent,
    ...ukPrint,
    ...ukProblem,
    ...ukPurge,
    ...ukQuiz,
    ...ukReady,
    ...ukRespond,
    ...ukRollup,
    ...ukScan,
    ...ukSetup,
    ...ukSignin,
    ...ukStage,
    ...ukStance,
    ...ukStation,
    ...ukStory,
    ...ukTour,
    ...ukVoice,
  },
};
