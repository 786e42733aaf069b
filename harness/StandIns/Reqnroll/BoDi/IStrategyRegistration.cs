namespace Reqnroll.BoDi;

public interface IStrategyRegistration
{
}
