import { picked } from './chain.ts';

/** A block of code with numbers, and the list that explains them. */
export function annotatedCode(word: () => string, sentence: () => string, random: () => number): string {
	const make = picked(shapes, random) ?? manifest;
	const name = word().toLowerCase();
	const code = make(name, 1 + Math.floor(random() * 99));
	const numbers = code.match(/\(\d\)$/gm) ?? [];
	return `${code}\n\n${numbers.map((_, index) => `${index + 1}. ${sentence()}`).join('\n')}`;
}

const manifest = (name: string, number: number) => `\`\`\`yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  labels: { app: ${name}, tier: backend }
spec:
  replicas: ${number} # (1)
  template:
    spec:
      containers:
        - name: ${name}
          image: registry.example.org/${name}:1.${number} # (2)
          resources:
            limits: { memory: ${number}Mi, cpu: 500m } # (3)
\`\`\``;

const shell = (name: string, number: number) => `\`\`\`bash
kubectl create namespace ${name} # (1)
helm upgrade --install ${name} charts/${name} --version 0.${number}.0 --wait # (2)
kubectl --namespace ${name} get pods --output jsonpath='{.items[*].metadata.name}'
\`\`\``;

const go = (name: string, number: number) => `\`\`\`go
func ${name}(ctx context.Context, client kubernetes.Interface) error {
	pods, err := client.CoreV1().Pods("${name}").List(ctx, metav1.ListOptions{Limit: ${number}}) // (1)
	if err != nil {
		return fmt.Errorf("list the pods of ${name}: %w", err)
	}
	for _, pod := range pods.Items { // (2)
		log.Printf("%s is %s", pod.Name, pod.Status.Phase)
	}
	return nil
}
\`\`\``;

const query = (name: string, number: number) => `\`\`\`promql
sum by (pod) (rate(${name}_requests_total{code=~"5.."}[${number}m])) / ${number} # (1)
\`\`\``;

const shapes = [manifest, manifest, shell, go, query];
