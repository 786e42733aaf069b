using Conformance.Steps.Running;
using Reqnroll.Plugins;

[assembly: RuntimePlugin(typeof(RunnerPlugin))]
