namespace Allure.Net.Commons;

public class StepResult : ExecutableItem;
