namespace NBomber.Contracts;

public interface IScenarioInitContext
{
}
